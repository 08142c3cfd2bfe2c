namespace HerSys.Architecture.Tests;

/// <summary>Which module may know which: the map of docs/map.md, an arrow for each dependency.</summary>
internal static class ModuleMap
{
    /// <summary>Platform features: every module may use them, and they use one another.</summary>
    public static IReadOnlyList<string> PlatformFeatures { get; } = ["Tenants", "Users", "Audit", "Settings"];

    /// <summary>Brings synthetic data into whatever is there; nothing may use it.</summary>
    public const string Demonstration = "Demonstration";

    private static readonly Dictionary<string, string[]> Arrows = new(StringComparer.Ordinal)
    {
        ["Messaging"] = [],
        ["Workflows"] = ["Messaging"],
        ["Federation"] = [],
        ["Cases"] = ["Workflows", "Federation"],
        ["Reporting"] = ["Cases", "Workflows"],
        ["FollowUp"] = ["Cases", "Messaging", "Workflows"],
        ["Hotels"] = ["Cases", "FollowUp", "Messaging", "Federation"],
        ["Placement"] = ["Cases", "Federation"],
        ["Contacts"] = ["Cases", "FollowUp"],
        ["Training"] = ["Messaging", "Workflows", "Federation"],
        ["Notices"] = ["Messaging", "Workflows", "Federation"],
        ["Surveys"] = ["Messaging", "Workflows", "Federation"],
        ["Requests"] = ["Messaging", "Workflows", "Federation"],
        ["Matching"] = ["Cases"],
        ["Documents"] = ["Cases", "Workflows"],
        ["Surveillance"] = ["Cases", "Reporting", "FollowUp", "Hotels", "Placement"],
        ["Exchange"] = ["Cases", "Reporting", "Matching"],
    };

    /// <summary>Whether the map knows the module.</summary>
    public static bool Knows(string module) => PlatformFeatures.Contains(module) || module == Demonstration || Arrows.ContainsKey(module);

    /// <summary>Whether one module may use another.</summary>
    public static bool Allows(string module, string other) =>
        module == other
        || module == Demonstration
        || PlatformFeatures.Contains(other)
        || (Arrows.TryGetValue(module, out var arrows) && arrows.Contains(other));

    /// <summary>The module that an assembly belongs to: <c>HerSys.Cases.Abstractions</c> is of <c>Cases</c>.</summary>
    public static string ModuleOf(string assembly) => assembly.Split('.')[1];
}
