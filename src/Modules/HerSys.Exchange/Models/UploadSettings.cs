namespace HerSys.Exchange.Models;

/// <summary>What a tenant decides about uploaded files.</summary>
public sealed class UploadSettings
{
    /// <summary>Hours from the upload after which a file that nobody confirmed is deleted.</summary>
    public int KeptHours { get; set; } = 24;
}
