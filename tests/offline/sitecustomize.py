"""On the path of every process that tests start: ends it when it opens a network socket."""

import os
import sys

NETWORK_FAMILIES = (2, 10, 23, 30)  # AF_INET, and AF_INET6 on Linux, Windows, macOS


def _watch(event: str, arguments: tuple[object, ...]) -> None:
    opened = event == "socket.__new__" and arguments[1] in NETWORK_FAMILIES
    if opened or event == "socket.getaddrinfo":
        os.write(2, b"OFFLINE: this process tried to use the network\n")
        os._exit(97)


sys.addaudithook(_watch)
