/**
 * `npm run pictures`: the pictures of docs/guide, the sidebar's pages beside the sample shop in each language.
 */
import { takePictures } from './take-pictures';

for (const language of ['en', 'vi'] as const) {
  const bytes = await takePictures(language, `docs/guide/${language}/pictures`);
  console.log(
    `${language}: ${bytes.length} pictures, ${Math.round(bytes.reduce((a, b) => a + b, 0) / 1024)} KB`,
  );
}
