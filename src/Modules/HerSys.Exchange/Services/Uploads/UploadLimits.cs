namespace HerSys.Exchange.Services.Uploads;

/// <summary>How large a file may be that comes through the browser.</summary>
internal static class UploadLimits
{
    /// <summary>Some hundred thousand rows; it is held in memory while it is worked on.</summary>
    public const long LongestFile = 20L << 20;

    /// <summary>More is cut off before a page can answer; up to here the page says what is too large, and what to do.</summary>
    public const long LongestRequest = 512L << 20;
}
