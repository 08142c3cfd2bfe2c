namespace HerSys.Cases.ViewModels;

/// <summary>What was chosen for a download.</summary>
public sealed class DownloadForm
{
    /// <summary>Keys of columns.</summary>
    public IList<string> Columns { get; set; } = new List<string>();

    /// <summary><c>cp932</c> or <c>utf-8</c>.</summary>
    public string? Encoding { get; set; }
}
