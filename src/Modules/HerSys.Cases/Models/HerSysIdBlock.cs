namespace HerSys.Cases.Models;

/// <summary>A block of numbers that this tenant took from the host; no other tenant has it.</summary>
public sealed class HerSysIdBlock
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>Index of the block.</summary>
    public int Block { get; set; }

    /// <summary>Random key (base64) by which the numbers of the block are shuffled.</summary>
    public required string ShuffleKey { get; set; }

    /// <summary>How many numbers have been handed out.</summary>
    public int Taken { get; set; }

    /// <summary>When it was taken (UTC).</summary>
    public DateTimeOffset TakenAt { get; set; }
}
