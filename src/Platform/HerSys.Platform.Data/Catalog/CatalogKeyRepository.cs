using System.Xml.Linq;
using HerSys.Platform.Data.Catalog.Rows;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Platform.Data.Catalog;

/// <summary>Keeps the host's key ring in the catalogue, so that all nodes share it and a restart signs nobody out.</summary>
internal sealed class CatalogKeyRepository(CatalogContexts contexts) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var session = contexts.CreateDbContext();
        return [.. session.Keys.AsNoTracking().OrderBy(row => row.Id).Select(row => row.Xml).ToList().Select(XElement.Parse)];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var session = contexts.CreateDbContext();
        session.Add(new DataProtectionKeyRow
        {
            Name = friendlyName,
            Xml = element.ToString(SaveOptions.DisableFormatting),
        });
        session.SaveChanges();
    }
}
