using System.Net;
using System.Net.Sockets;

namespace HerSys.Testing.Processes;

/// <summary>Ports of this machine's loopback address.</summary>
public static class LoopbackPort
{
    /// <summary>A port that was free a moment ago.</summary>
    public static int Free()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
