using System.Collections;
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace HerSys.Platform.Mvc.TagHelpers.Fields;

/// <summary>Which control suits a property when the view does not say.</summary>
internal static class FieldKind
{
    private static readonly HashSet<Type> Numbers =
        [typeof(int), typeof(long), typeof(short), typeof(byte), typeof(decimal), typeof(double), typeof(float)];

    public static string Of(ModelMetadata metadata, bool hasItems)
    {
        var type = metadata.UnderlyingOrModelType;
        if (hasItems)
        {
            return IsCollection(type) ? "checks" : "select";
        }

        return metadata.DataTypeName switch
        {
            nameof(DataType.Password) => "password",
            nameof(DataType.MultilineText) => "textarea",
            nameof(DataType.EmailAddress) => "email",
            nameof(DataType.PhoneNumber) => "tel",
            _ => OfType(type),
        };
    }

    private static string OfType(Type type)
    {
        if (type == typeof(bool))
        {
            return "check";
        }

        if (type == typeof(DateOnly))
        {
            return "date";
        }

        return Numbers.Contains(type) ? "number" : "text";
    }

    private static bool IsCollection(Type type) => type != typeof(string) && typeof(IEnumerable).IsAssignableFrom(type);
}
