namespace HerSys.Benchmarks.Download;

/// <summary>What a download holds on to while it runs: the heap after full collections, looked at every megabyte.</summary>
internal sealed class LiveMemory
{
    private const long EveryBytes = 1 << 20;

    private readonly long before = Alive();
    private long next = EveryBytes;
    private long most;

    /// <summary>Mebibytes that were alive at most, above those before.</summary>
    public double MostMebibytes => (most - before) / 1048576.0;

    /// <summary>Call it with the bytes that have come so far.</summary>
    public void Look(long bytes)
    {
        if (bytes < next)
        {
            return;
        }

        next = bytes + EveryBytes;
        most = Math.Max(most, Alive());
    }

    private static long Alive() => GC.GetTotalMemory(forceFullCollection: true);
}
