namespace HerSys.Browser.Tests.Support;

/// <summary>A screen that people sit at or hold.</summary>
/// <param name="Name">For pictures.</param>
/// <param name="Width">CSS pixels.</param>
/// <param name="Height">CSS pixels.</param>
public sealed record Screen(string Name, int Width, int Height)
{
    /// <summary>The desk of a health center.</summary>
    public static Screen Desk { get; } = new("desk", 1440, 900);

    /// <summary>A small telephone.</summary>
    public static Screen Phone { get; } = new("phone", 360, 740);

    public override string ToString() => Name;
}
