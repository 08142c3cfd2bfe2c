using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace HerSys.Platform.Data.Model;

/// <summary>PostgreSQL takes instants with offset 0 only; this makes them so.</summary>
internal sealed class PostgresInstantConverter() : ValueConverter<DateTimeOffset, DateTimeOffset>(
    instant => instant.ToUniversalTime(),
    stored => stored);
