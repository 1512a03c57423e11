using System.Text.RegularExpressions;
using Npgsql;

namespace ProductProcess.Ingest.Store.Postgres;

/// <summary>A command whose parameters are typed by what is bound to them; the driver prepares it when it runs often.</summary>
internal sealed partial class PostgresStatement : Statement
{
    private readonly NpgsqlCommand _command;
    private NpgsqlDataReader? _reader;
    private bool _bound;

    public PostgresStatement(NpgsqlConnection connection, string sql) =>
        _command = new NpgsqlCommand(Parameter().Replace(sql, "$$$1"), connection);

    public override int Run(params ReadOnlySpan<Cell> values)
    {
        Bind(values);
        _bound = false;
        return _command.ExecuteNonQuery();
    }

    public override Statement Bind(params ReadOnlySpan<Cell> values)
    {
        Reset();
        for (var i = 0; i < values.Length; i++)
            Bind(i, values[i]);
        _bound = true;
        return this;
    }

    public override bool Step()
    {
        if (_reader is null)
        {
            if (!_bound)
                return false;
            _reader = _command.ExecuteReader();
        }

        if (_reader.Read())
            return true;
        Reset();
        return false;
    }

    public override void Reset()
    {
        _bound = false;
        _reader?.Dispose();
        _reader = null;
    }

    public override bool IsNull(int column) => _reader!.IsDBNull(column);

    public override long Integer(int column) => _reader!.GetInt64(column);

    public override int Int(int column) => _reader!.GetInt32(column);

    public override double Real(int column) => _reader!.GetDouble(column);

    public override string? Text(int column) => IsNull(column) ? null : _reader!.GetString(column);

    public override Cell Cell(int column)
    {
        if (IsNull(column))
            return default;
        var type = _reader!.GetFieldType(column);
        if (type == typeof(string))
            return Text(column);
        if (type == typeof(double))
            return (double?)Real(column);
        return Integer(column);
    }

    public override void Dispose()
    {
        Reset();
        _command.Dispose();
    }

    private void Bind(int index, Cell value)
    {
        switch (value.Kind)
        {
            case CellKind.Integer:
                Put(index, value.Integer);
                break;
            case CellKind.Real:
                Put(index, value.Real);
                break;
            case CellKind.Text:
                Put(index, value.Text!);
                break;
            case CellKind.Integers:
                Put(index, value.Integers);
                break;
            case CellKind.Texts:
                Put(index, value.Texts);
                break;
            default:
                // Without a type: the server knows what it compares it with.
                Place(index, new NpgsqlParameter { Value = DBNull.Value });
                break;
        }
    }

    private void Put<T>(int index, T value)
    {
        if (index < _command.Parameters.Count && _command.Parameters[index] is NpgsqlParameter<T> same)
            same.TypedValue = value;
        else
            Place(index, new NpgsqlParameter<T> { TypedValue = value });
    }

    private void Place(int index, NpgsqlParameter parameter)
    {
        if (index < _command.Parameters.Count)
            _command.Parameters[index] = parameter;
        else
            _command.Parameters.Add(parameter);
    }

    [GeneratedRegex(@"\?(\d+)", RegexOptions.CultureInvariant)]
    private static partial Regex Parameter();
}
