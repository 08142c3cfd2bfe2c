using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace HerSys.Platform.Data.Model;

/// <summary>
/// Stores instants in SQLite as UTC text without offset, which sorts as the instants do. The provider's own text
/// with offset cannot be ordered or compared in queries.
/// </summary>
internal sealed class SqliteInstantConverter() : ValueConverter<DateTimeOffset, DateTime>(
    instant => instant.UtcDateTime,
    stored => new DateTimeOffset(DateTime.SpecifyKind(stored, DateTimeKind.Utc)));
