namespace HerSys.Exchange.Models;

/// <summary>The outcome of some hundred rows, written in the transaction of their cases.</summary>
internal sealed class ImportReportPart
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid ImportId { get; set; }

    /// <summary>First row in it.</summary>
    public int FirstRow { get; set; }

    /// <summary>How many of them were refused.</summary>
    public int Refused { get; set; }

    /// <summary>Lines as JSON.</summary>
    public required string Lines { get; set; }
}
