using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;

namespace HerSys.Exchange.ViewModels;

/// <summary>What the page for a new import asks for.</summary>
public sealed class UploadForm
{
    /// <summary>Name of the profile.</summary>
    [Display(Name = "ファイルの種類")]
    public string? Profile { get; set; }

    /// <summary>The file.</summary>
    [Display(Name = "CSVファイル")]
    public IFormFile? File { get; set; }
}
