#!/usr/bin/env python3
"""The backend of a mini-program: its users come into the city's libraries through Lectern's one door.

    entrance.py --server library.example.org:7443 --ca ca.pem --certificate miniapp-1.pem --key miniapp-1.key --app lib-mini --port 8080

The mini-program talks HTTP and JSON with this program, which keeps no account, no password and no PIN: who a user is it has from the platform (here: the
header X-Openid, which the platform's gateway sets), and who the reader is it asks Lectern. A reader binds the card once, with its PIN; from then on the
openid signs the reader in.

    GET  /menu                                what can be used here now, in the user's language
    POST /login                               signs the user in whom Lectern knows by the openid
    POST /bind      {"card", "pin"}           signs in with the card, and links the openid with it
    POST /unbind                              takes that back
    GET  /nearest?lat=…&lon=…[&record=…]      where to go
    POST /handover  {"basket": …}             a code with which a kiosk goes on, basket and all
"""

import argparse
import http.server
import json
import sys
import threading
import urllib.parse

from client import Client, LineLost, Refused, new_key
from lectern.city.v1 import city_pb2
from lectern.entry.v1 import entry_pb2
from lectern.readers.v1 import readers_pb2
from lectern.types.v1 import types_pb2

ENTRY = "lectern.entry.v1.Entry/"
BODY_BYTES_MAX = 32 * 1024
BASKET_FORMAT = "basket.v1"


class Door:
    """Lectern's Entry as the mini-program uses it. One connection; calls of several threads come one after another."""

    def __init__(self, arguments):
        self.app = arguments.app
        self.connect = lambda: Client(arguments.server, arguments.ca, arguments.certificate, arguments.key, "partner-entrance")
        self.client = None
        self.lock = threading.Lock()
        self.sessions = {}  # Lectern's sessions, by openid; a session that has ended is made anew from the link

    def call(self, name, request, answer_type, writes=False, session="", language=""):
        """Calls Entry. A call whose line broke is sent once more, with its key: it acts once."""
        key = new_key() if writes else ""
        with self.lock:
            for attempt in (1, 2):
                try:
                    if self.client is None:
                        self.client = self.connect()
                    return self.client.call(ENTRY + name, request, answer_type, request_key=key, session=session, language=language)
                except LineLost:
                    self.client = None
                    if attempt == 2:
                        raise

    def enter(self, openid, request):
        request.entrance = "mini-program"
        answer = self.call("Enter", request, entry_pb2.EnterResponse, writes=True)
        self.sessions[openid] = answer.session
        return answer.reader

    def identity(self, openid):
        return entry_pb2.Identity(kind=readers_pb2.OPENID, scope=self.app, value=openid)

    def login(self, openid):
        return self.enter(openid, entry_pb2.EnterRequest(identities=[self.identity(openid)]))

    def bind(self, openid, card, pin):
        reader = self.enter(openid, entry_pb2.EnterRequest(card_and_pin=entry_pb2.CardAndPin(card=card, pin=pin)))
        self.signed_in(openid, "Link", entry_pb2.LinkRequest(identity=self.identity(openid)), entry_pb2.ReaderLink)
        return reader

    def unbind(self, openid):
        links = self.signed_in(openid, "Links", entry_pb2.LinksRequest(), entry_pb2.LinksResponse, writes=False).links
        for link in links:
            if link.scope == self.app and link.state == entry_pb2.LINKED:
                self.signed_in(openid, "RevokeLink", entry_pb2.RevokeLinkRequest(link_id=link.link_id), entry_pb2.ReaderLink)
        self.sessions.pop(openid, None)

    def signed_in(self, openid, name, request, answer_type, writes=True):
        """Calls in the user's session; one that has ended is begun anew where the openid is linked."""
        if openid not in self.sessions:
            self.login(openid)
        try:
            return self.call(name, request, answer_type, writes, session=self.sessions[openid])
        except Refused as refused:
            if refused.reason not in ("SESSION_EXPIRED", "SESSION_REQUIRED"):
                raise
            self.login(openid)
            return self.call(name, request, answer_type, writes, session=self.sessions[openid])

    def services(self, openid, language):
        return self.call("Services", entry_pb2.ServicesRequest(), entry_pb2.ServicesResponse, session=self.sessions.get(openid, ""), language=language)

    def menu(self, openid, language):
        try:
            answer = self.services(openid, language)
        except Refused as refused:
            if refused.reason != "SESSION_EXPIRED":
                raise
            # It was handed over to a kiosk, or its time is over: the menu is a guest's until the user signs in.
            self.sessions.pop(openid, None)
            answer = self.services(openid, language)
        return [
            {"code": service.code, "name": service.name, "usable": service.state == entry_pb2.AVAILABLE, "why": service.why, "until_ms": service.until_ms}
            for service in answer.services
        ]

    def nearest(self, latitude, longitude, record):
        request = entry_pb2.NearestPointsRequest(
            place=types_pb2.Place(latitude=latitude, longitude=longitude), ability=city_pb2.LENDS, record_id=record, limit=5)
        answer = self.call("NearestPoints", request, entry_pb2.NearestPointsResponse)
        return [
            {"code": near.point.code, "name": near.point.name, "metres": near.way_metres or near.straight_metres, "minutes": (near.travel_seconds + 59) // 60,
             "open": near.point.open_now, "closes_at_ms": near.closes_at_ms, "opens_at_ms": near.opens_at_ms, "available": near.available}
            for near in answer.points
        ]

    def hand_over(self, openid, basket):
        state = json.dumps(basket, ensure_ascii=False).encode()
        answer = self.signed_in(openid, "HandOver", entry_pb2.HandOverRequest(format=BASKET_FORMAT, state=state), entry_pb2.HandOverResponse)
        return {"code": answer.code, "qr": answer.payload, "expires_at_ms": answer.expires_at_ms}


class Handler(http.server.BaseHTTPRequestHandler):
    """What the mini-program calls."""

    door = None

    def do_GET(self):
        self.answer({"/menu": self.menu, "/nearest": self.nearest})

    def do_POST(self):
        self.answer({"/login": self.login, "/bind": self.bind, "/unbind": self.unbind, "/handover": self.hand_over})

    def menu(self, openid, _):
        return {"services": self.door.menu(openid, self.headers.get("Accept-Language", ""))}

    def nearest(self, openid, _):
        query = urllib.parse.parse_qs(urllib.parse.urlsplit(self.path).query)
        return {"points": self.door.nearest(float(query["lat"][0]), float(query["lon"][0]), int(query.get("record", ["0"])[0]))}

    def login(self, openid, _):
        return {"name": self.door.login(openid).name}

    def bind(self, openid, body):
        return {"name": self.door.bind(openid, body["card"], body["pin"]).name}

    def unbind(self, openid, _):
        self.door.unbind(openid)
        return {}

    def hand_over(self, openid, body):
        return self.door.hand_over(openid, body["basket"])

    def answer(self, routes):
        try:
            route = routes[urllib.parse.urlsplit(self.path).path]
            size = int(self.headers.get("Content-Length", "0"))
            if size > BODY_BYTES_MAX:
                raise ValueError("the body is too long")
            body = json.loads(self.rfile.read(size)) if size else {}
            if not isinstance(body, dict):
                raise ValueError("the body is no JSON object")
            status, told = 200, route(self.headers.get("X-Openid", ""), body)
        except Refused as refused:
            # The platform shows why; only what the user can do something about has words of its own there.
            status, told = 409, {"reason": refused.reason, "retry_after_ms": refused.retry_after_ms}
        except LineLost as lost:
            status, told = 503, {"reason": "LINE_LOST", "why": str(lost)}
        except KeyError as missing:
            status, told = 400, {"reason": "REQUEST_WRONG", "why": f"{missing.args[0]} is missing"}
        except (TypeError, ValueError) as wrong:
            status, told = 400, {"reason": "REQUEST_WRONG", "why": str(wrong)}
        text = json.dumps(told, ensure_ascii=False).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json; charset=utf-8")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def log_message(self, *_):
        """Nothing: a line would hold what a user did."""


def main():
    parser = argparse.ArgumentParser(description="The backend of a mini-program: its users come in through Lectern's one door.")
    for name in ("server", "ca", "certificate", "key", "app"):
        parser.add_argument("--" + name, required=True)
    parser.add_argument("--port", type=int, default=0)
    arguments = parser.parse_args()
    Handler.door = Door(arguments)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", arguments.port), Handler)
    print(f"serving on 127.0.0.1:{server.server_port}", file=sys.stderr, flush=True)
    server.serve_forever()


if __name__ == "__main__":
    sys.exit(main())
