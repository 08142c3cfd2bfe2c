using System.Globalization;
using HerSys.Exchange.Profiles;
using HerSys.Exchange.Services.Uploads;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace HerSys.Exchange.ViewModels;

/// <summary>The page on which a file is chosen.</summary>
/// <param name="Form">What was chosen so far.</param>
/// <param name="Profiles">The kinds of files.</param>
public sealed record UploadPage(UploadForm Form, IReadOnlyList<ImportProfile> Profiles)
{
    /// <summary>Name of the chosen profile, for the field.</summary>
    public string? Profile => Form.Profile;

    /// <summary>Largest file in megabytes.</summary>
    public static long LongestMegabytes => UploadLimits.LongestFile >> 20;

    /// <summary>The kinds of files with what one should know about each.</summary>
    public IEnumerable<SelectListItem> Choices => Profiles.Select(profile => new SelectListItem
    {
        Value = profile.Name,
        Text = profile.Title.In(CultureInfo.CurrentUICulture),
        Group = new SelectListGroup { Name = profile.Note.In(CultureInfo.CurrentUICulture) },
    });
}
