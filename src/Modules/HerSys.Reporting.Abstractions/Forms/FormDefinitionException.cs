namespace HerSys.Reporting.Forms;

/// <summary>A form's file cannot be used; the message names the form, the field and what to mend.</summary>
public sealed class FormDefinitionException : Exception
{
    /// <summary>Creates the exception without a message.</summary>
    public FormDefinitionException()
    {
    }

    /// <summary>Creates the exception with what is wrong.</summary>
    public FormDefinitionException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with what is wrong and the cause.</summary>
    public FormDefinitionException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
