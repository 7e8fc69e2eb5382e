"""Every name below localhost is this machine, as in browsers and in curl."""

import socket

system_getaddrinfo = socket.getaddrinfo


def getaddrinfo(host, *rest, **named):
    name = host.decode() if isinstance(host, bytes) else host
    is_ours = name is not None and name.endswith(".localhost")
    return system_getaddrinfo("localhost" if is_ours else host, *rest, **named)


socket.getaddrinfo = getaddrinfo
