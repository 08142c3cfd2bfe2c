using HerSys.Japan;
using HerSys.Platform.Data;
using HerSys.Reporting.Forms;
using HerSys.Reporting.Migrations;
using HerSys.Reporting.Models;
using HerSys.Reporting.Services.Forms;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Reporting.Services.Additions;

/// <summary>Keeps the answers to the tenant's own fields where lists and searches find them, with the unit of work.</summary>
internal sealed class OwnAnswers(TenantDbContext db)
{
    /// <summary>Keeps those of a new notification.</summary>
    public void Add(Notification notification, JudgedForm judged) => db.AddRange(RowsOf(notification, judged));

    /// <summary>Keeps those of an amended notification instead of what it said before.</summary>
    public async Task ReplaceAsync(Notification notification, JudgedForm judged, CancellationToken cancellationToken)
    {
        var before = await db.Set<NotificationOwnAnswer>()
            .Where(row => row.NotificationId == notification.Id)
            .ToDictionaryAsync(row => row.Code, cancellationToken);
        foreach (var row in RowsOf(notification, judged))
        {
            if (before.Remove(row.Code, out var standing))
            {
                (standing.Words, standing.SearchKey) = (row.Words, row.SearchKey);
            }
            else
            {
                db.Add(row);
            }
        }

        db.RemoveRange(before.Values);
    }

    private static IEnumerable<NotificationOwnAnswer> RowsOf(Notification notification, JudgedForm judged) =>
        from field in judged.Form.Fields
        where OwnFields.IsOwn(field.Code) && !judged.Result.Answers.IsBlank(field.Code)
        let words = WordsOf(field, judged.Result.Answers)
        select new NotificationOwnAnswer
        {
            NotificationId = notification.Id,
            CaseId = notification.CaseId,
            Code = field.Code,
            Words = words,
            SearchKey = Shortened.Cut(JapaneseText.SearchKey(words), Lengths.Text),
        };

    private static string WordsOf(FormField field, FormAnswers answers)
    {
        var value = answers.Text(field.Code);
        return Shortened.Line(field.Option(value)?.Label.Ja ?? value, Lengths.Text);
    }
}
