using System.Reflection;

namespace HerSys.Settings.Services.Configuration;

/// <summary>The version of the product. Files go from one installation to another of the same first two numbers.</summary>
internal static class ProductVersion
{
    /// <summary>Such as 0.1.0.</summary>
    public static string Current { get; } = Assembly.GetExecutingAssembly().GetName().Version!.ToString(3);

    /// <summary>Whether a file of that version can be taken.</summary>
    public static bool IsSame(string? version) =>
        Version.TryParse(version, out var given) && Version.Parse(Current) is var own && given.Major == own.Major && given.Minor == own.Minor;
}
