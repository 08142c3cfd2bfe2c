using HerSys.Platform.Outbox;
using HerSys.Platform.Shells;
using Microsoft.Extensions.Configuration;

namespace HerSys.Platform.IntegrationTests.Probe;

/// <summary>
/// Delivers into a folder, one file for each delivery, so that a test sees what other processes delivered. Files in the
/// folder tell it to fail or to wait.
/// </summary>
public sealed class ProbePost(IConfiguration configuration, ShellSettings tenant) : IOutboxHandler
{
    public const string Folder = "Probe:Post";
    public const string Fail = "FAIL";
    public const string Wait = "WAIT";
    public const string Refused = "refused";

    public string Kind => "probe";

    public async Task DeliverAsync(string key, string payload, CancellationToken cancellationToken)
    {
        var folder = configuration[Folder]!;
        if (payload == Refused)
        {
            throw new OutboxRefusedException("No such receiver.");
        }

        if (File.Exists(Path.Combine(folder, Fail)))
        {
            throw new InvalidOperationException("The receiver does not answer.");
        }

        if (File.Exists(Path.Combine(folder, Wait)))
        {
            await File.WriteAllTextAsync(Path.Combine(folder, "BEGUN"), key, cancellationToken);
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken);
        }

        await File.WriteAllTextAsync(Path.Combine(folder, $"{tenant.Name}-{key}.{Guid.NewGuid():n}"), payload, cancellationToken);
    }
}
