namespace HerSys.Exchange.Models;

/// <summary>A piece of an uploaded file, kept from the upload to the end of the import and then deleted.</summary>
internal sealed class ImportFilePart
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid ImportId { get; set; }

    /// <summary>From 0 on.</summary>
    public int Number { get; set; }

    public required byte[] Bytes { get; set; }
}
