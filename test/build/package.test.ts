/**
 * What the product stands on: no library at run time in Google, exact versions for developers, no registry's address.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const read = (path: string): string => readFileSync(join(process.cwd(), path), 'utf8');

interface PackageFile {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const { dependencies, devDependencies } = JSON.parse(read('package.json')) as PackageFile;

/** What the TypeScript files of a folder import, by file. */
function importsOf(folder: string): [file: string, specifier: string][] {
  const files = readdirSync(join(process.cwd(), folder), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file))
    .flatMap((file) =>
      ts.preProcessFile(read(file)).importedFiles.map(({ fileName }): [string, string] => [file, fileName]),
    );
}

/** 'node:fs' and './a' are no packages; '@scope/name/part' is of '@scope/name'. */
function packageOf(specifier: string): string | null {
  if (/^(\.|node:)/.test(specifier)) return null;
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

describe('the product', () => {
  it('has no library in Google’s scripts: all of it imports its own files', () => {
    const isScript = (file: string) => !/^src\/(offline|sidebar)\//.test(file);
    const imports = importsOf('src').filter(([file]) => isScript(file));
    expect(imports.length).toBeGreaterThan(300);
    expect(imports.filter(([, specifier]) => !specifier.startsWith('.'))).toEqual([]);
  });

  it('has one library in the sidebar, which is built into it', () => {
    expect(packagesOf(importsOf('src/sidebar'))).toEqual(['preact']);
    expect(devDependencies).toHaveProperty('preact');
  });

  const isPage = (file: string): boolean => file.startsWith('src/offline/workbench/page/');
  const packagesOf = (imports: [file: string, specifier: string][]): string[] =>
    [...new Set(imports.flatMap(([, specifier]) => packageOf(specifier) ?? []))].sort();

  it('has the libraries of the offline host alone as dependencies', () => {
    const imports = importsOf('src/offline').filter(([file]) => !isPage(file));
    expect(Object.keys(dependencies).sort()).toEqual(packagesOf(imports));
  });

  it('needs the libraries of the workbench’s page only to build it', () => {
    const used = packagesOf(importsOf('src/offline').filter(([file]) => isPage(file)));
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((name) => !(name in devDependencies))).toEqual([]);
  });
});

describe('versions', () => {
  it('are exact', () => {
    const versions = Object.entries({ ...dependencies, ...devDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('are those of the lock file', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, PackageFile> };
    expect(packages['']).toMatchObject({ dependencies, devDependencies });
  });
});

describe('the lock file', () => {
  it("names no registry's address", () => {
    expect(read('.npmrc')).toMatch(/^omit-lockfile-registry-resolved=true$/m);
    expect(read('package-lock.json')).not.toContain('"resolved"');
    expect(read('package-lock.json')).toContain('"integrity"');
  });
});
