// Records of comma-separated values, each with the line on which it begins.

/** One record and its cells. */
export interface CsvRecord {
  /** From 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Records of RFC 4180: quoted cells may hold commas, line ends and doubled quotes. Blank lines are passed over. */
export function csvRecords(text: string): CsvRecord[] {
  const records: CsvRecord[] = [];
  let cells: string[] = [];
  let cell = "";
  let line = 1;
  let start = 1;
  const close = () => {
    cells.push(cell);
    if (cells.length > 1 || cells[0].trim() !== "") records.push({ line: start, cells });
    cells = [];
    cell = "";
  };
  for (let i = 0; i < text.length; i++) {
    const sign = text[i];
    if (sign === '"' && cell.trim() === "") {
      cell = "";
      for (i++; i < text.length && (text[i] !== '"' || text[i + 1] === '"'); i++) {
        if (text[i] === '"') i++;
        if (text[i] === "\n") line++;
        cell += text[i];
      }
    } else if (sign === ",") {
      cells.push(cell);
      cell = "";
    } else if (sign === "\n") {
      close();
      line++;
      start = line;
    } else if (sign !== "\r") cell += sign;
  }
  close();
  return records;
}
