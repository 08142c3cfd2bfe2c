namespace HerSys.Platform.Settings;

/// <summary>How a government shows itself on its screens.</summary>
public sealed class SiteIdentity
{
    /// <summary>Name shown on the screens; empty for the tenant's own name.</summary>
    public string DisplayName { get; set; } = "";

    /// <summary>Colour of the stripe at the top, as <c>#rrggbb</c>.</summary>
    public string Color { get; set; } = "#006173";

    /// <summary>Whom to turn to, for example 那覇市保健所.</summary>
    public string ContactName { get; set; } = "";

    /// <summary>Telephone of the contact.</summary>
    public string ContactPhone { get; set; } = "";

    /// <summary>Fax by which notifications can be sent when the system cannot be reached.</summary>
    public string FaxNumber { get; set; } = "";

    /// <summary>Logo as a data URI of PNG or SVG, at most 64 KiB; empty for none.</summary>
    public string Logo { get; set; } = "";
}
