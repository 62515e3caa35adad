/**
 * Files dropped anywhere on the page are opened.
 */
import { useEffect, useState } from 'preact/hooks';
import { openFiles } from '../state/files';
import { useWorkbench } from './context';

export function DropZone() {
  const { workbench, words } = useWorkbench();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const carriesFiles = ({ dataTransfer }: DragEvent): boolean =>
      dataTransfer?.types.includes('Files') ?? false;
    const drag = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      setOver(false);
      if (!carriesFiles(event)) return;
      event.preventDefault();
      void openFiles(workbench, [...(event.dataTransfer?.files ?? [])]);
    };
    document.addEventListener('dragover', drag);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', drag);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  }, [workbench]);
  if (!over) return null;
  return (
    <div class="drop-zone">
      <p>
        <strong>{words.drop.title}</strong>
        <br />
        {words.drop.hint}
      </p>
    </div>
  );
}
