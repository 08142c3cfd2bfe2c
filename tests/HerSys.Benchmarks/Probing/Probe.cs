using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace HerSys.Benchmarks.Probing;

/// <summary>Asks a process that was started with <see cref="Settings"/> for its managed memory.</summary>
internal sealed class Probe(string folder)
{
    internal const string SocketVariable = "HERSYS_PROBE_SOCKET";

    private readonly string socket = Path.Combine(folder, "probe.sock");

    /// <summary>The environment that puts the listener into the process.</summary>
    public IReadOnlyCollection<KeyValuePair<string, string?>> Settings =>
    [
        new("DOTNET_STARTUP_HOOKS", typeof(Probe).Assembly.Location),
        new(SocketVariable, socket),
    ];

    /// <summary>Managed bytes in use after full collections.</summary>
    public async Task<long> ManagedBytesAsync()
    {
        using var connection = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        await connection.ConnectAsync(new UnixDomainSocketEndPoint(socket));
        var answer = new byte[32];
        var length = await connection.ReceiveAsync(answer);
        return long.Parse(Encoding.ASCII.GetString(answer, 0, length), CultureInfo.InvariantCulture);
    }
}
