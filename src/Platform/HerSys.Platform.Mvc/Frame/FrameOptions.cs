namespace HerSys.Platform.Mvc.Frame;

/// <summary>What tag helpers need to know about the theme and the tenant; configurable per tenant.</summary>
public sealed class FrameOptions
{
    /// <summary>Address of the SVG sprite; symbols have ids <c>i-name</c>. A theme may bring its own.</summary>
    public string IconSpriteUrl { get; set; } = "/_content/HerSys.Theme.Dads/icons.svg";

    /// <summary>Address that answers <c>?value=</c> with the reading of a typed date; empty switches the echo off.</summary>
    public string DateEchoUrl { get; set; } = "~/echo/date";

    /// <summary>IANA name of the time zone in which instants are shown.</summary>
    public string TimeZoneId { get; set; } = "Asia/Tokyo";
}
