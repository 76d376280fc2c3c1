#!/usr/bin/env python3
"""A courier's hub: takes the library's parcels on, and tells what its riders' scanners say.

    courier.py --server library.example.org:7443 --ca ca.pem --certificate courier.pem --key courier.key --name courier-1

Reads a command a line, as the hub's screen and the riders' scanners give them, and prints an answer in JSON a line:

    parcels                          the parcels whose way is not over, the last first
    accept PARCEL                    the hub takes it on
    decline PARCEL REASON            it does not: the library asks the next carrier
    scan PARCEL KIND [AT_MS] [NOTE]  keeps a scan: handed_over, in_transit, attempted, delivered, refused, undeliverable or lost
    send                             tells all scans that were kept, at once
    statement PERIOD                 what the library owes for the parcels of a period, "2026-11", as lines of a CSV file

A scan is kept with the time at which it was made, so it may be sent later, and in any order. What was sent and whose answer did not come, since the line broke, is
sent once more with its request key; and scans that were told before are known to the library anyway.
"""

import argparse
import json
import sys
import time

from client import Client, LineLost, Refused, new_key
from lectern.delivery.v1 import delivery_pb2 as delivery
from lectern.ledger.v1 import ledger_pb2 as ledger

DELIVERY = "lectern.delivery.v1.Delivery/"
CURRENCY = "CNY"
SCANS_MAX = 200


class Hub:
    """The line to the library, and the scans that were not told yet."""

    def __init__(self, arguments):
        self.connect = lambda: Client(arguments.server, arguments.ca, arguments.certificate, arguments.key, "courier")
        self.name = arguments.name
        self.client = None
        self.scans = []

    def call(self, method, request, answer_type, writes=True):
        key = new_key() if writes else ""
        for attempt in (1, 2):
            try:
                if self.client is None:
                    self.client = self.connect()
                return self.client.call(method, request, answer_type, request_key=key, language="zh-CN")
            except LineLost:
                self.client = None
                if attempt == 2:
                    raise

    def parcels(self):
        found, cursor = [], ""
        while True:
            request = delivery.ParcelsRequest(only_open=True, cursor=cursor)
            page = self.call(DELIVERY + "Parcels", request, delivery.ParcelsResponse, writes=False)
            found += [shown(parcel) for parcel in page.parcels]
            cursor = page.cursor
            if not cursor:
                return {"parcels": found}

    def accept(self, parcel):
        return shown(self.call(DELIVERY + "Accept", delivery.AcceptRequest(parcel_id=int(parcel)), delivery.Parcel))

    def decline(self, parcel, *reason):
        request = delivery.DeclineRequest(parcel_id=int(parcel), reason=" ".join(reason))
        self.call(DELIVERY + "Decline", request, delivery.DeclineResponse)
        return {"declined": int(parcel)}

    def scan(self, parcel, kind, at_ms="", *note):
        value = delivery.ScanKind.Value("SCAN_" + kind.upper())
        at = int(at_ms) if at_ms else int(time.time() * 1000)
        self.scans.append(delivery.Scan(parcel_id=int(parcel), kind=value, at_ms=at, note=" ".join(note)))
        return {"kept": len(self.scans)}

    def send(self):
        told = []
        while self.scans:
            batch = self.scans[:SCANS_MAX]
            answer = self.call(DELIVERY + "Track", delivery.TrackRequest(scans=batch), delivery.TrackResponse)
            told += [{"parcel": one.parcel_id, "state": one.state, "refused": one.reason, "why": one.why, "known": one.known} for one in answer.tracked]
            self.scans = self.scans[SCANS_MAX:]
        return {"told": told}

    def statement(self, period):
        lines, cursor = ["reference,isbn,list_price,discount,payable"], ""
        while True:
            request = ledger.StatementRequest(partner=self.name, period=period, currency=CURRENCY, cursor=cursor)
            page = self.call("lectern.ledger.v1.Ledger/Statement", request, ledger.StatementResponse, writes=False)
            lines += ["%s,,%s,0,%s" % (line.reference, yuan(line.list_price), yuan(line.payable)) for line in page.lines]
            cursor = page.cursor
            if not cursor:
                return {"lines": lines}


def yuan(money):
    return "%d.%02d" % divmod(money.minor_units, 100)


def shown(parcel):
    """What the hub's screen shows of a parcel: no title, and no more of a name than the library tells."""
    address = parcel.address
    return {
        "parcel": parcel.parcel_id, "state": parcel.state, "from": parcel.branch_name, "recipient": parcel.recipient,
        "address": " ".join(part for part in (address.region, address.street, address.postcode) if part), "phone": address.phone,
        "books": parcel.volumes, "promised_at_ms": parcel.promised_at_ms,
    }


COMMANDS = {"parcels", "accept", "decline", "scan", "send", "statement"}


def main():
    parser = argparse.ArgumentParser()
    for option in ("server", "ca", "certificate", "key", "name"):
        parser.add_argument("--" + option, required=True)
    hub = Hub(parser.parse_args())
    for line in sys.stdin:
        words = line.split()
        if not words:
            continue
        if words[0] not in COMMANDS:
            print(json.dumps({"error": "no such command: " + words[0]}, ensure_ascii=False), flush=True)
            continue
        try:
            answer = getattr(hub, words[0])(*words[1:])
        except Refused as refused:
            answer = {"refused": refused.reason, "why": str(refused), "facts": refused.facts}
        except LineLost:
            answer = {"error": "the library can't be reached; what was scanned is kept"}
        except (TypeError, ValueError) as error:
            answer = {"error": str(error)}
        print(json.dumps(answer, ensure_ascii=False), flush=True)


if __name__ == "__main__":
    main()
