using System.Globalization;
using HerSys.Reporting.Forms;
using HerSys.Reporting.Models;
using HerSys.Reporting.Services.Receiving;
using HerSys.Reporting.ViewModels;

namespace HerSys.Reporting.Services.Screens;

/// <summary>Puts notifications into words for lists.</summary>
internal static class ListRows
{
    /// <summary>A row in the user's language, with the words of the version under which it was filed.</summary>
    /// <param name="row">The notification.</param>
    /// <param name="violations">How much of it today's rules would refuse.</param>
    public static NotificationRow Of(Notification row, int violations) => new(
        row,
        SeenNotification.Text(row.Id, row.Revision),
        SexOf(row),
        OptionOf(row, FieldCodes.PatientType, row.PatientType),
        OptionOf(row, FieldCodes.Severity, row.Severity),
        violations);

    /// <summary>男 or 女.</summary>
    public static string SexOf(Notification row) =>
        OptionOf(row, FieldCodes.Sex, FormAnswers.FromJson(row.Answers).Text(FieldCodes.Sex));

    /// <summary>The words of an option.</summary>
    public static string OptionOf(Notification row, string field, string value) =>
        value.Length > 0
        && FormReference.TryParse(row.FormVersion, out var reference)
        && FormCatalog.Embedded.TryGet(reference.Version, out var form)
        && form.TryGetField(field, out var known)
        && known.Option(value) is { } option
            ? option.Label.In(CultureInfo.CurrentUICulture)
            : value;
}
