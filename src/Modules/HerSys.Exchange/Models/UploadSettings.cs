namespace HerSys.Exchange.Models;

/// <summary>What a tenant decides about uploaded files.</summary>
public sealed class UploadSettings
{
    /// <summary>Most hours that a tenant may choose.</summary>
    public const int LongestHours = 720;

    /// <summary>Hours from the upload after which a file that nobody confirmed is deleted.</summary>
    public int KeptHours { get; set; } = 24;
}
