using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace HerSys.Testing.Hosting;

/// <summary>Keeps the attributes of what one instrument measured, whichever host of this process it belongs to.</summary>
public sealed class MeasurementRecorder : IDisposable
{
    private readonly ConcurrentQueue<IReadOnlyList<KeyValuePair<string, object?>>> seen = new();
    private readonly MeterListener listener = new();

    /// <summary>Begins to listen.</summary>
    /// <param name="instrument">Name of a counter of ints or a histogram of doubles.</param>
    public MeasurementRecorder(string instrument)
    {
        listener.InstrumentPublished = (found, own) =>
        {
            if (found.Name == instrument)
            {
                own.EnableMeasurementEvents(found);
            }
        };
        listener.SetMeasurementEventCallback<int>((_, _, tags, _) => seen.Enqueue(tags.ToArray()));
        listener.SetMeasurementEventCallback<double>((_, _, tags, _) => seen.Enqueue(tags.ToArray()));
        listener.Start();
    }

    /// <summary>The attributes of each measurement so far.</summary>
    public IReadOnlyCollection<IReadOnlyList<KeyValuePair<string, object?>>> Seen => seen;

    /// <inheritdoc />
    public void Dispose() => listener.Dispose();
}
