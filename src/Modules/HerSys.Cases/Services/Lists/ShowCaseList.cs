using System.Globalization;
using HerSys.Cases.Contracts;
using HerSys.Cases.Identifiers;
using HerSys.Cases.Services.Audit;
using HerSys.Cases.Services.Columns;
using HerSys.Cases.ViewModels;
using HerSys.Platform.Security;
using HerSys.Users.Contracts;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace HerSys.Cases.Services.Lists;

/// <summary>Finds the cases of a page of the list and puts the look at them on record.</summary>
internal sealed class ShowCaseList(ICaseSearch search, ReadListForm reader, ListChips chips, ColumnChoice choice, ColumnBook book, IOrganisationDirectory organisations, CaseAudit audit,
    ICurrentActor actor, CaseClock clock)
{
    public const int PageSize = 50;

    /// <summary>A longer list of choices would weigh more than the page.</summary>
    private const int MostChoices = 300;

    public async Task<CaseListPage> ExecuteAsync(CaseListForm form, ModelStateDictionary errors, CancellationToken cancellationToken)
    {
        var links = new ListLinks(form);
        if (!links.HasConditions)
        {
            form.Status = CaseListForm.ActiveStatuses;
        }

        var terms = reader.Read(form, errors);
        var found = await search.FindAsync(terms, form.After, PageSize, cancellationToken);
        await audit.SearchedAsync(form.ToQuery(), found.Rows.Count, cancellationToken);
        var columns = await choice.ReadAsync(found.Level, cancellationToken);
        var all = await book.ForAsync(found.Level, cancellationToken);
        return new CaseListPage(form, found)
        {
            Sort = reader.OrderOf(form),
            Today = clock.Today,
            Now = clock.Now,
            Zone = clock.Zone,
            Chips = [.. (await chips.ExecuteAsync(form, terms, cancellationToken)).Select(chip => new CaseListChip(chip.Text, links.Without(chip.Name)))],
            Columns = columns,
            AllColumns = all,
            Brought = [.. all.Where(column => column.IsBrought).Select(column => new SelectListItem(column.Label.In(CultureInfo.CurrentUICulture), column.Key))],
            Context = await ContextAsync(found, columns, cancellationToken),
            Institutions = await InstitutionsAsync(found.Level, cancellationToken),
            Centers = await CentersAsync(cancellationToken),
            Contractors = await ContractorsAsync(found.Level, cancellationToken),
            Here = links.At(form.After),
            DownloadUrl = await actor.HasAsync(CasePermissions.ExportCases) ? links.Download() : null,
            NextUrl = found.Next is { } next ? links.At(next) : null,
            FirstUrl = form.After is null ? null : links.At(null),
            EverybodyUrl = form.Status is null or CaseListForm.AllStatuses ? null : links.Without("status"),
        };
    }

    /// <summary>The one case that somebody asked for by its HER-SYS ID, so that it opens at once; else null.</summary>
    public static Guid? OnlyHit(CaseListForm form, CaseListPage page) =>
        page.Rows.Count == 1 && HerSysId.TryParse(form.Q, out var id) && page.Rows[0].HerSysId == id.Value ? page.Rows[0].CaseId : null;

    private async Task<ColumnContext> ContextAsync(CasePage found, IReadOnlyList<ListColumn> columns, CancellationToken cancellationToken)
    {
        var ids = ColumnContext.Named(found.Rows);
        var names = ids.Count == 0
            ? new Dictionary<Guid, string>()
            : (await organisations.FindManyAsync(ids, cancellationToken)).ToDictionary(pair => pair.Key, pair => pair.Value.Name);
        return new ColumnContext(names, clock.Zone, clock.Today, CultureInfo.CurrentUICulture)
        {
            Values = await book.ReadAsync([.. found.Rows.Select(row => row.CaseId)], columns, cancellationToken),
        };
    }

    private async Task<IReadOnlyList<SelectListItem>> InstitutionsAsync(CaseDetailLevel level, CancellationToken cancellationToken)
    {
        if (level is not (CaseDetailLevel.Full or CaseDetailLevel.Pseudonymised))
        {
            return [];
        }

        var found = await organisations.ListAsync(OrganisationKind.MedicalInstitution, includeClosed: true, cancellationToken);
        return found.Count is < 2 or > MostChoices ? [] : [.. found.Select(place => new SelectListItem(place.Name, place.Id.ToString()))];
    }

    private async Task<IReadOnlyList<SelectListItem>> ContractorsAsync(CaseDetailLevel level, CancellationToken cancellationToken)
    {
        if (level != CaseDetailLevel.Full || !await actor.HasAsync(CasePermissions.AssignCases))
        {
            return [];
        }

        var found = await organisations.ListAsync(OrganisationKind.Contractor, includeClosed: false, cancellationToken);
        return [.. found.Select(contractor => new SelectListItem(contractor.Name, contractor.Id.ToString()))];
    }

    private async Task<IReadOnlyList<SelectListItem>> CentersAsync(CancellationToken cancellationToken)
    {
        var centers = await organisations.ListAsync(OrganisationKind.HealthCenter, includeClosed: false, cancellationToken);
        return centers.Count < 2 ? [] : [.. centers.Select(center => new SelectListItem(center.Name, center.Id.ToString()))];
    }
}
