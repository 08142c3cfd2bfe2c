using System.ComponentModel.DataAnnotations;
using HerSys.Platform.Tenants;

namespace HerSys.Tenants.ViewModels;

/// <summary>What is typed to create or edit a tenant.</summary>
public sealed class TenantForm
{
    /// <summary>Short name in addresses and commands.</summary>
    [Display(Name = "名前(英小文字)")]
    public string? Name { get; set; }

    /// <summary>全国地方公共団体コード.</summary>
    [Display(Name = "全国地方公共団体コード")]
    public string? MunicipalityCode { get; set; }

    /// <summary>Name of the government.</summary>
    [Display(Name = "自治体の名前")]
    [Required]
    public string? DisplayName { get; set; }

    /// <summary>First path segment.</summary>
    [Display(Name = "アドレスの先頭")]
    public string? UrlPrefix { get; set; }

    /// <summary>Host names, separated by spaces or line breaks.</summary>
    [Display(Name = "ホスト名")]
    public string? UrlHosts { get; set; }

    /// <summary>Names of feature profiles; null when none is ticked. An empty list to begin with would swallow what is posted.</summary>
    [Display(Name = "機能プロファイル")]
    public IReadOnlyList<string>? FeatureProfiles { get; set; }

    /// <summary>The version that the editor saw.</summary>
    public long? Version { get; set; }

    /// <summary>The wish that it stands for.</summary>
    public NewTenant ToNewTenant() => new(
        Name?.Trim() ?? "",
        MunicipalityCode,
        DisplayName,
        string.IsNullOrWhiteSpace(UrlPrefix) ? null : UrlPrefix.Trim(),
        SplitHosts(),
        FeatureProfiles: FeatureProfiles ?? []);

    /// <summary>The change that it stands for.</summary>
    public TenantEdit ToEdit() => new(DisplayName, UrlPrefix?.Trim() ?? "", SplitHosts(), FeatureProfiles ?? [], Version);

    private string[] SplitHosts() =>
        (UrlHosts ?? "").Split([' ', '\r', '\n', ',', '、'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
