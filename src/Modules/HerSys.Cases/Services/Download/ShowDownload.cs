using HerSys.Cases.Contracts;
using HerSys.Cases.Services.Columns;
using HerSys.Cases.Services.Lists;
using HerSys.Cases.ViewModels;
using HerSys.Platform.Mvc.Localization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace HerSys.Cases.Services.Download;

/// <summary>Puts the page of a download together and reads what was chosen on it.</summary>
internal sealed class ShowDownload(ICaseSearch search, ICaseVisibility visibility, ReadListForm reader, ListChips chips, ColumnBook book, ITexts texts)
{
    /// <summary>The newest reports first, unless the list was ordered otherwise.</summary>
    private const string Order = FirstOrder.Usual;

    public async Task<DownloadPage> ShowAsync(CaseListForm list, DownloadForm form, ModelStateDictionary errors, CancellationToken cancellationToken)
    {
        var terms = Terms(list, errors);
        var level = (await visibility.GetScopeAsync(cancellationToken)).Level;
        var all = await book.ForAsync(level, cancellationToken);
        return new DownloadPage
        {
            Conditions = list.ToQuery(),
            Chips = [.. (await chips.ExecuteAsync(list, terms, cancellationToken)).Select(chip => chip.Text)],
            Rows = await search.CountAsync(terms, cancellationToken),
            AllColumns = all,
            Columns = form.Columns.Count == 0 && errors.IsValid ? [.. all.Select(column => column.Key)] : [.. form.Columns],
            Encoding = CsvEncodings.IsKnown(form.Encoding) ? form.Encoding! : CsvEncodings.Windows,
            BackUrl = new ListLinks(list).At(null),
        };
    }

    /// <summary>What was asked for; null where something is missing or cannot be read, which is said at its field.</summary>
    public async Task<DownloadRequest?> ReadAsync(CaseListForm list, DownloadForm form, ModelStateDictionary errors, CancellationToken cancellationToken)
    {
        var level = (await visibility.GetScopeAsync(cancellationToken)).Level;
        var columns = ColumnChoice.Chosen(await book.ForAsync(level, cancellationToken), form.Columns);
        if (columns.Count == 0)
        {
            errors.AddModelError(nameof(form.Columns), texts["ファイルに入れる列を1つ以上選んでください。"]);
        }

        if (!CsvEncodings.IsKnown(form.Encoding))
        {
            errors.AddModelError(nameof(form.Encoding), texts["文字コードを選んでください。"]);
        }

        var terms = Terms(list, errors);
        return errors.IsValid ? new DownloadRequest(terms, list.ToQuery(), columns, form.Encoding!) : null;
    }

    private CaseTerms Terms(CaseListForm list, ModelStateDictionary errors)
    {
        list.Sort ??= Order;
        return reader.Read(list, errors);
    }
}
