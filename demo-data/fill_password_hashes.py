#!/usr/bin/env python3
"""Fills the passwordHash of every account of world/*.json that does not match its password any more.

The hashes are kept in the files so that two resets give identical worlds. Needs libsodium, nothing else.
Usage: demo-data/fill_password_hashes.py
"""
import ctypes
import pathlib
import re
import sys

PASSES, MEMORY = 2, 19 * 1024 * 1024
ACCOUNT = re.compile(r'"password": "([^"]*)",(\s*)"passwordHash": "([^"]*)"')


def main() -> int:
    sodium = ctypes.CDLL("libsodium.so.23")
    if sodium.sodium_init() < 0:
        print("libsodium does not start", file=sys.stderr)
        return 1

    def refreshed(found: re.Match) -> str:
        password, gap, known = found.groups()
        raw = password.encode()
        length = ctypes.c_ulonglong(len(raw))
        if known and sodium.crypto_pwhash_str_verify(known.encode(), raw, length) == 0:
            return found.group(0)
        out = ctypes.create_string_buffer(128)
        if sodium.crypto_pwhash_str(out, raw, length, ctypes.c_ulonglong(PASSES), ctypes.c_size_t(MEMORY)) != 0:
            raise MemoryError("no memory for Argon2id")
        return f'"password": "{password}",{gap}"passwordHash": "{out.value.decode()}"'

    for path in sorted((pathlib.Path(__file__).parent / "world").glob("*.json")):
        before = path.read_text(encoding="utf-8")
        after = ACCOUNT.sub(refreshed, before)
        if after != before:
            path.write_text(after, encoding="utf-8")
            print(f"{path.name}: hashes filled in")
    return 0


if __name__ == "__main__":
    sys.exit(main())
