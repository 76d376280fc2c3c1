#!/usr/bin/env python3
"""A bookshop's till: its readers choose books that the library buys, and leave with them.

    till.py --server library.example.org:7443 --ca ca.pem --certificate shop.pem --key shop.key

Reads a command a line, as a till's screen and scanner give them, and prints an answer in JSON a line:

    reader CARD PIN                          the reader who stands there; no PIN is kept
    quote ISBN PRICE [TITLE]                 would the library buy it? every rule that refuses it
    choose ISBN PRICE [TITLE]                the reader chooses it: the money is reserved
    issue PURCHASE ISBN REFERENCE [DISCOUNT] the book leaves the shop, lent to the reader; DISCOUNT in per cent
    back PURCHASE                            the reader gives it back here
    reverse PURCHASE REFERENCE               the sale is undone
    cancel PURCHASE REASON                   it is out of stock
    list                                     the shop's purchases, the last first

PRICE is the list price in yuan, 39.50. What was written and whose answer did not come, since the line broke, is sent once more with its request key: it acts once.
"""

import argparse
import decimal
import json
import sys

from client import Client, LineLost, Refused, new_key
from lectern.acquisition.v1 import acquisition_pb2 as acquisition
from lectern.readers.v1 import readers_pb2 as readers
from lectern.types.v1 import types_pb2 as types

ACQUISITION = "lectern.acquisition.v1.Acquisition/"
CURRENCY = "CNY"


class Till:
    """The line to the library, and the reader who stands at the till."""

    def __init__(self, arguments):
        self.connect = lambda: Client(arguments.server, arguments.ca, arguments.certificate, arguments.key, "bookshop-till")
        self.client = None
        self.session = ""

    def call(self, method, request, answer_type, writes=True, signed_in=False):
        key = new_key() if writes else ""
        for attempt in (1, 2):
            try:
                if self.client is None:
                    self.client = self.connect()
                session = self.session if signed_in else ""
                return self.client.call(method, request, answer_type, request_key=key, session=session, language="zh-CN")
            except LineLost:
                self.client = None
                if attempt == 2:
                    raise

    def reader(self, card, pin):
        self.session = ""  # whoever stood at the till before is gone, also where this one is refused
        answer = self.call("lectern.readers.v1.Readers/SignIn", readers.SignInRequest(card=card, pin=pin), readers.SignInResponse)
        self.session = answer.session
        return {"reader": answer.reader.name}

    def quote(self, isbn, price, *title):
        request = acquisition.QuoteRequest(book=book(isbn, price, title))
        quote = self.call(ACQUISITION + "Quote", request, acquisition.QuoteResponse, writes=False, signed_in=True)
        return {
            "buys": quote.buys, "campaign": quote.campaign, "why": [refusal.texts[0].text for refusal in quote.refusals],
            "rules": [refusal.rule for refusal in quote.refusals],
        }

    def choose(self, isbn, price, *title):
        request = acquisition.ChooseRequest(book=book(isbn, price, title))
        return shown(self.call(ACQUISITION + "Choose", request, acquisition.Purchase, signed_in=True))

    def issue(self, purchase, isbn, reference, discount="0"):
        permille = units(discount, 1, "a discount in per cent")
        request = acquisition.IssueRequest(purchase_id=int(purchase), isbn=isbn, reference=reference, discount_permille=permille)
        return shown(self.call(ACQUISITION + "Issue", request, acquisition.Purchase))

    def back(self, purchase):
        return shown(self.call(ACQUISITION + "TakeBack", acquisition.TakeBackRequest(purchase_id=int(purchase)), acquisition.Purchase))

    def reverse(self, purchase, reference):
        request = acquisition.ReverseRequest(purchase_id=int(purchase), reference=reference)
        return shown(self.call(ACQUISITION + "Reverse", request, acquisition.Purchase))

    def cancel(self, purchase, *reason):
        request = acquisition.CancelRequest(purchase_id=int(purchase), reason=" ".join(reason))
        return shown(self.call(ACQUISITION + "Cancel", request, acquisition.Purchase))

    def list(self):
        answer = self.call(ACQUISITION + "Purchases", acquisition.PurchasesRequest(), acquisition.PurchasesResponse, writes=False)
        return {"purchases": [shown(purchase) for purchase in answer.purchases]}


def units(text, decimals, what):
    """A number with so many decimals at most, as an integer: nothing is rounded, and what is no number (NaN, Infinity) is refused."""
    number = decimal.Decimal(text)
    scaled = number.scaleb(decimals) if number.is_finite() else number
    if not number.is_finite() or scaled != scaled.to_integral_value() or not 0 <= scaled < 10**15:
        raise ValueError(f"{text} is not {what} with at most {decimals} decimals")
    return int(scaled)


def book(isbn, price, title):
    fen = units(price, 2, "a price")
    return acquisition.Book(isbn=isbn, title=" ".join(title), price=types.Money(minor_units=fen, currency=CURRENCY))


def shown(purchase):
    """What the till's screen shows of a purchase. Numbers of 64 bits are texts, as in protobuf's own JSON: many readers of JSON round them."""
    return {
        "purchase": str(purchase.purchase_id), "state": purchase.state_texts[0].text, "isbn": purchase.book.isbn, "title": purchase.book.title,
        "payable": str(purchase.payable.minor_units), "barcode": purchase.barcode, "due_at_ms": str(purchase.due_at_ms),
    }


COMMANDS = {"reader", "quote", "choose", "issue", "back", "reverse", "cancel", "list"}


def main():
    parser = argparse.ArgumentParser()
    for option in ("server", "ca", "certificate", "key"):
        parser.add_argument("--" + option, required=True)
    till = Till(parser.parse_args())
    for line in sys.stdin:
        words = line.split()
        if not words:
            continue
        if words[0] not in COMMANDS:
            print(json.dumps({"error": "no such command: " + words[0]}, ensure_ascii=False), flush=True)
            continue
        try:
            answer = getattr(till, words[0])(*words[1:])
        except Refused as refused:
            answer = {"refused": refused.reason, "why": str(refused), "facts": refused.facts}
        except LineLost:
            answer = {"error": "the library can't be reached; try again"}
        except (TypeError, ValueError, ArithmeticError) as error:
            answer = {"error": str(error)}
        print(json.dumps(answer, ensure_ascii=False), flush=True)


if __name__ == "__main__":
    main()
