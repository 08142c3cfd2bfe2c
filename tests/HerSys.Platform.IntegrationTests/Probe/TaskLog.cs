using System.Collections.Concurrent;

namespace HerSys.Platform.IntegrationTests.Probe;

/// <summary>Notes in which tenants the background task ran, and for which of its times.</summary>
public sealed class TaskLog
{
    public ConcurrentQueue<string> Runs { get; } = new();
}
