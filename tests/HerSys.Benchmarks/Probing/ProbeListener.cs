using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace HerSys.Benchmarks.Probing;

/// <summary>
/// Inside the measured process: tells the managed memory that is in use after collections. Only the base library is
/// used here, since nothing else of this assembly is beside the host.
/// </summary>
internal static class ProbeListener
{
    private const int Collections = 4;

    public static void Start()
    {
        if (Environment.GetEnvironmentVariable(Probe.SocketVariable) is { } path)
        {
            var thread = new Thread(() => Listen(path)) { IsBackground = true, Name = "probe" };
            thread.Start();
        }
    }

    private static void Listen(string path)
    {
        using var listener = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        listener.Bind(new UnixDomainSocketEndPoint(path));
        listener.Listen();
        while (true)
        {
            using var connection = listener.Accept();
            connection.Send(Encoding.ASCII.GetBytes(InUse().ToString(CultureInfo.InvariantCulture)));
        }
    }

    private static long InUse()
    {
        for (var turn = 0; turn < Collections; turn++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
