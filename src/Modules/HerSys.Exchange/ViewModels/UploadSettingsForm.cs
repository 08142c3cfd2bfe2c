using System.ComponentModel.DataAnnotations;

namespace HerSys.Exchange.ViewModels;

/// <summary>What a tenant decides about uploaded files, as typed.</summary>
public sealed class UploadSettingsForm
{
    /// <summary>Hours from the upload.</summary>
    [Display(Name = "確認されないファイルを残す時間")]
    public string? KeptHours { get; set; }
}
