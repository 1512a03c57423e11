namespace ProductProcess.Sandbox.Jql;

internal enum JqlTokenKind
{
    Word,
    Quoted,
    Sign,
    End,
}
