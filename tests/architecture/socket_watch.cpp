// Loaded before the C library into the program under test: writes a line into ELECTRUC_SOCKET_LOG for every
// socket of the Internet families that is asked for, and refuses it. Sockets of the machine itself (X11,
// D-Bus) pass.

#include <cerrno>
#include <cstdlib>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

extern "C" __attribute__((visibility("default"))) int socket(int domain, int type, int protocol) noexcept
{
    if (domain == AF_INET || domain == AF_INET6) {
        if (const char* path = std::getenv("ELECTRUC_SOCKET_LOG")) {
            const int log = ::open(path, O_WRONLY | O_CREAT | O_APPEND, 0600);
            if (log >= 0) {
                (void)!::write(log, "socket\n", 7);
                ::close(log);
            }
        }
        errno = EACCES;
        return -1;
    }
    using Socket = int (*)(int, int, int);
    static const auto real = reinterpret_cast<Socket>(dlsym(RTLD_NEXT, "socket"));
    return real(domain, type, protocol);
}
