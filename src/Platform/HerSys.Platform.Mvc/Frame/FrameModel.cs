namespace HerSys.Platform.Mvc.Frame;

/// <summary>
/// Everything a layout draws around a page: whose system this is, who is signed in, where they can go.
/// A theme needs nothing else from the platform.
/// </summary>
public sealed record FrameModel
{
    /// <summary>Name of the government (自治体名) or of the operator.</summary>
    public string TenantDisplayName { get; init; } = "";

    /// <summary>The tenant's colour as <c>#rrggbb</c>; used in the stripe only.</summary>
    public string TenantColor { get; init; } = "#4d4d4d";

    /// <summary>Address of the tenant's mark, or none.</summary>
    public string? LogoUrl { get; init; }

    /// <summary>Whom to ask, at the foot of every page: office or health center (保健所).</summary>
    public string? ContactName { get; init; }

    /// <summary>Telephone number of <see cref="ContactName"/>.</summary>
    public string? ContactPhone { get; init; }

    /// <summary>Name of the product beside the tenant's.</summary>
    public string ProductName { get; init; } = "HerSys";

    /// <summary>Where the name of the tenant leads, with the tenant's path base; <c>~/</c> by default.</summary>
    public string HomeUrl { get; init; } = "~/";

    /// <summary>Name of the person signed in; none when nobody is.</summary>
    public string? UserName { get; init; }

    /// <summary>The duty (職務) the person acts in now, such as 保健師.</summary>
    public string? DutyLabel { get; init; }

    /// <summary>Page on which the duty is changed; none when there is only one.</summary>
    public string? DutySwitchUrl { get; init; }

    /// <summary>Address of the person's own settings, or none.</summary>
    public string? AccountUrl { get; init; }

    /// <summary>Address to which the sign-out form is posted.</summary>
    public string? SignOutUrl { get; init; }

    /// <summary>Address whose answer keeps the session while somebody writes without sending; none when nobody is signed in.</summary>
    public string? AliveUrl { get; init; }

    /// <summary>Minutes without a request after which the session ends; goes with <see cref="AliveUrl"/>.</summary>
    public int? SessionMinutes { get; init; }

    /// <summary>Page that answers <c>?q=</c> with people found; none hides the search field.</summary>
    public string? SearchUrl { get; init; }

    /// <summary>The left menu: at most seven entries of the role in the first group.</summary>
    public IReadOnlyList<FrameMenuItem> Menu { get; init; } = [];

    /// <summary>Entries of the header, such as 承認待ち and お知らせ with their counts.</summary>
    public IReadOnlyList<FrameMenuItem> Tools { get; init; } = [];

    /// <summary>Languages offered; nothing is drawn for fewer than two.</summary>
    public IReadOnlyList<FrameLanguage> Languages { get; init; } = [];

    /// <summary>Links of the footer, such as 個人情報の扱い and アクセシビリティ.</summary>
    public IReadOnlyList<FrameLink> FooterLinks { get; init; } = [];

    /// <summary>A sentence for everybody at the foot, such as 「この画面の人と数字はすべて架空です」.</summary>
    public string? Notice { get; init; }
}
