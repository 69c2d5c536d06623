"""Fills in the form of a PDF with pypdf: a program that shares nothing with ours.

fill_form.py IN OUT name=value…   writes OUT
fill_form.py IN                   prints each field: name, value, tool tip
"""
import sys

from pypdf import PdfReader, PdfWriter

reader = PdfReader(sys.argv[1])
if len(sys.argv) == 2:
    for name, field in reader.get_fields().items():
        print("\t".join([name, str(field.get("/V", "")), str(field.get("/TU", ""))]))
    sys.exit()
writer = PdfWriter()
writer.clone_reader_document_root(reader)
values = dict(pair.split("=", 1) for pair in sys.argv[3:])
writer.update_page_form_field_values(writer.pages[0], values)
with open(sys.argv[2], "wb") as out:
    writer.write(out)
