/**
 * Names of the user's to choose from, each once. A name as long as a cell is cut: nobody could read the list.
 */
const LONGEST = 60;

export function Options({ names }: { readonly names: readonly string[] }) {
  return (
    <>
      {[...new Set(names)].map((name) => (
        <option key={name} value={name}>
          {name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name}
        </option>
      ))}
    </>
  );
}
