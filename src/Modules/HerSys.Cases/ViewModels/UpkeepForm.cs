namespace HerSys.Cases.ViewModels;

/// <summary>The screen ステータスの更新 as it comes from the browser: the filter, and what is to be set for whom.</summary>
public sealed class UpkeepForm
{
    /// <summary>The choice that ends isolation in whatever place the person is, by a decision.</summary>
    public const string ReleaseChoice = "release";

    /// <summary>The choice of cases without a health center.</summary>
    public const string NoCenter = "none";

    /// <summary>管轄保健所: an id or <c>none</c>.</summary>
    public string? Center { get; set; }

    /// <summary>Name of a rule.</summary>
    public string? Rule { get; set; }

    /// <summary>Where the page before ended.</summary>
    public string? After { get; set; }

    /// <summary>The ticked people: id of the case, a dot, and the version on the screen.</summary>
    public IList<string> Picks { get; set; } = new List<string>();

    /// <summary>Canonical code, or <c>release</c>.</summary>
    public string? Code { get; set; }

    /// <summary>Day from which it applies, as typed.</summary>
    public string? Day { get; set; }

    /// <summary>Time of the day, as typed.</summary>
    public string? Time { get; set; }

    /// <summary>理由・連絡のようす.</summary>
    public string? Reason { get; set; }

    /// <summary>Rules whose warnings the person says they looked at.</summary>
    public IList<string> Acknowledged { get; set; } = new List<string>();
}
