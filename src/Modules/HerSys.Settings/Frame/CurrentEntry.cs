namespace HerSys.Settings.Frame;

/// <summary>Finds the entry of the menu to which a page belongs: the longest path that contains the page's.</summary>
internal static class CurrentEntry
{
    /// <summary>The path of the entry, or null when the page belongs to none.</summary>
    /// <param name="page">Path of the page below the tenant's base; empty for the home page.</param>
    /// <param name="entries">Paths of the entries.</param>
    public static string? Of(string page, IEnumerable<string> entries) =>
        entries.Where(entry => Contains(entry, page)).MaxBy(entry => entry.Length);

    private static bool Contains(string entry, string page)
    {
        var path = page.Length > 1 ? page.TrimEnd('/') : "/";
        return path.Equals(entry, StringComparison.OrdinalIgnoreCase)
            || (entry.Length > 1 && path.StartsWith(entry + "/", StringComparison.OrdinalIgnoreCase));
    }
}
