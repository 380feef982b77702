#!/usr/bin/env python3
"""The book of ten thousand rows through reportlab and Typst: the same cells on the same paper, for comparison.

    cargo bench --bench paper -- --rows target/rows.tsv
    python3 -m venv target/venv && target/venv/bin/pip install reportlab typst
    target/venv/bin/python benches/compare_book.py target/rows.tsv

Each runs in a process of its own and tells its CPU seconds, without starting Python, and its peak of memory. Not part of
the gate: the figures of another computer say nothing here. The serif is unpacked beside the rows.
"""

import gzip
import json
import resource
import shutil
import subprocess
import sys
from pathlib import Path

FONTS = Path(__file__).resolve().parent.parent / "assets" / "fonts"
TITLES = ["编号", "日期", "入校", "离校", "来访人", "单位或住址", "事由", "被访人"]
WIDTHS_PT = [78, 62, 42, 42, 70, 160, 220, 100]
SIZE_PT = 8


def read_rows(path):
    with open(path, encoding="utf-8") as file:
        return [line.rstrip("\n").split("\t") for line in file]


def unpacked_serif(beside):
    serif = beside.parent / "NotoSerifSC-Regular.ttf"
    if not serif.exists():
        with gzip.open(FONTS / "NotoSerifSC-Regular.ttf.gz") as packed, open(serif, "wb") as file:
            shutil.copyfileobj(packed, file)
    return serif


def with_reportlab(rows, serif, out):
    from reportlab.lib.pagesizes import A4, landscape
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.platypus import LongTable, SimpleDocTemplate

    pdfmetrics.registerFont(TTFont("Serif", str(serif)))
    pdfmetrics.registerFont(TTFont("Sans", str(FONTS / "NotoSansSC-Bold.ttf")))
    style = [
        ("FONT", (0, 0), (-1, 0), "Sans", SIZE_PT),
        ("FONT", (0, 1), (-1, -1), "Serif", SIZE_PT),
        ("GRID", (0, 0), (-1, -1), 0.5, "black"),
        ("LEFTPADDING", (0, 0), (-1, -1), 3),
        ("TOPPADDING", (0, 0), (-1, -1), 1),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
    ]
    table = LongTable([TITLES, *rows], colWidths=WIDTHS_PT, rowHeights=[15] * (len(rows) + 1), repeatRows=1, style=style)
    sheet = SimpleDocTemplate(
        str(out), pagesize=landscape(A4), leftMargin=28, rightMargin=28, topMargin=44, bottomMargin=36, title="来访登记簿"
    )
    sheet.build([table])


def with_typst(rows, serif, out):
    import typst

    # As data and not as markup: nothing in a cell is an instruction.
    data = out.with_suffix(".json")
    data.write_text(json.dumps(rows, ensure_ascii=False), encoding="utf-8")
    columns = ", ".join(f"{width}pt" for width in WIDTHS_PT)
    titles = ", ".join(f"text(font: \"Noto Sans SC\", weight: \"bold\")[{title}]" for title in TITLES)
    source = out.with_suffix(".typ")
    source.write_text(
        f"""#set document(title: "来访登记簿")
#set page(paper: "a4", flipped: true, margin: (x: 34pt, top: 50pt, bottom: 40pt))
#set text(font: "Noto Serif SC", size: {SIZE_PT}pt, lang: "zh")
#table(columns: ({columns}), stroke: 0.5pt, inset: (x: 3pt, y: 3.5pt),
  table.header({titles}), ..json("{data.name}").flatten())
""",
        encoding="utf-8",
    )
    typst.compile(source, output=out, font_paths=[str(serif.parent), str(FONTS)])


WAYS = {"reportlab": with_reportlab, "typst": with_typst}


def measure(way, rows_path):
    rows_path = Path(rows_path)
    rows, serif = read_rows(rows_path), unpacked_serif(rows_path)
    out = rows_path.parent / f"book-{way}.pdf"

    def cpu_s():
        used = resource.getrusage(resource.RUSAGE_SELF)
        return used.ru_utime + used.ru_stime

    before = cpu_s()
    WAYS[way](rows, serif, out)
    peak_mb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3
    print(json.dumps({"cpu_s": cpu_s() - before, "peak_mb": peak_mb, "bytes": out.stat().st_size}))


def main():
    if len(sys.argv) == 4 and sys.argv[1] == "--only":
        measure(sys.argv[2], sys.argv[3])
        return
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    unpacked_serif(Path(sys.argv[1]))
    print(f"{'10,000 rows of 8 columns':<26} {'CPU':>9} {'peak':>10} {'file':>10}")
    for way in WAYS:
        said = subprocess.run(
            [sys.executable, __file__, "--only", way, sys.argv[1]], check=True, capture_output=True, text=True
        )
        cost = json.loads(said.stdout)
        print(f"{way:<26} {cost['cpu_s']:>7.2f} s {cost['peak_mb']:>7.0f} MB {cost['bytes'] / 1e6:>7.2f} MB")


if __name__ == "__main__":
    main()
