using System.Globalization;
using HerSys.Users.Contracts;
using HerSys.Users.Services.People;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace HerSys.Users.ViewModels;

/// <summary>Roles as the options of a select, under the kinds of organisations where they can be held.</summary>
public static class RoleItems
{
    /// <summary>Each role once; one that several kinds share stands under the first of them.</summary>
    public static IEnumerable<SelectListItem> Of(IReadOnlyList<OfferedRole> roles)
    {
        var language = CultureInfo.CurrentUICulture;
        var groups = roles.Select(role => role.Kind).Distinct().ToDictionary(
            kind => kind,
            kind => new SelectListGroup { Name = OrganisationKindLabels.Of(kind).In(language) });
        var isOneKind = groups.Count == 1;
        return roles.DistinctBy(role => role.Role).Select(role => new SelectListItem(RoleLabels.Of(role.Role).In(language), role.Role)
        {
            Group = isOneKind ? null : groups[role.Kind],
        });
    }
}
