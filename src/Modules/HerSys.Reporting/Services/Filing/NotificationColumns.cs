using HerSys.Japan;
using HerSys.Reporting.Forms;
using HerSys.Reporting.Migrations;
using HerSys.Reporting.Models;
using HerSys.Reporting.Services.Forms;
using HerSys.Reporting.Services.Places;

namespace HerSys.Reporting.Services.Filing;

/// <summary>Fills the columns by which a notification is listed and found.</summary>
internal static class NotificationColumns
{
    /// <summary>Brings the columns in line with the answers.</summary>
    public static void Fill(Notification notification, JudgedForm judged, Jurisdiction place)
    {
        var (answers, summary) = (judged.Result.Answers, judged.Summary);
        notification.FormVersion = judged.Form.Reference;
        notification.Depth = judged.Form.Depth;
        notification.Answers = answers.ToJson();
        notification.InstitutionName = Shortened.Line(answers.Text(FieldCodes.InstitutionName), Lengths.Name);
        notification.DoctorName = Shortened.Line(answers.Text(FieldCodes.DoctorName), Lengths.Name);
        notification.HealthCenterId = place.HealthCenterId;
        notification.LocationMunicipality = place.Municipality;
        notification.LocationText = Shortened.Line(place.Text, Lengths.Text);
        notification.IsOutsideArea = place.IsOutside;
        notification.PersonName = Shortened.Line(summary.Name, Lengths.Name);
        notification.Kana = Shortened.Line(summary.Kana, Lengths.Name);
        notification.KanaKey = Shortened.Cut(JapaneseText.SearchKey(summary.Kana), Lengths.Name);
        notification.Phone = Shortened.Cut(answers.Text(FieldCodes.Phone), Lengths.Code);
        notification.BirthDate = answers.Date(FieldCodes.BirthDate);
        notification.Age = summary.Age;
        notification.PatientType = summary.PatientType;
        notification.Severity = answers.Text(FieldCodes.Severity);
        notification.ReportDate = summary.Dates.Report;
        notification.DiagnosisDate = summary.Dates.Diagnosis;
        notification.Priority = NotificationPriority.Of(answers, summary.Age);
        notification.WarningCount = judged.Warnings.Count + judged.Duplicates.Count;
    }
}
