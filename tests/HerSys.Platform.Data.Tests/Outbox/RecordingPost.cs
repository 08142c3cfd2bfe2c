using System.Collections.Concurrent;
using HerSys.Platform.Outbox;

namespace HerSys.Platform.Data.Tests.Outbox;

/// <summary>Takes messages and remembers them; fails as often as it is told.</summary>
internal sealed class RecordingPost : IOutboxHandler
{
    private int attempts;

    public string Kind => "sms";

    public int FailuresLeft { get; set; }

    public int Attempts => attempts;

    public ConcurrentQueue<string> Delivered { get; } = new();

    public Task DeliverAsync(string key, string payload, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref attempts);
        if (FailuresLeft > 0)
        {
            FailuresLeft--;
            throw new InvalidOperationException("The exchange does not answer.");
        }

        Delivered.Enqueue($"{key}:{payload}");
        return Task.CompletedTask;
    }
}
